package dev.firsthand.model;

import java.io.Serializable;

/**
 * The text of one capture, before anything is known about it.
 *
 * @param file the name the capture is known by
 * @param text for plain text the content exactly as decoded; for a page or document the text rendered from it
 */
public record Rendering(String file, Text text) implements Rendered, Serializable {}

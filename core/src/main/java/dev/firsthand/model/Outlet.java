package dev.firsthand.model;

import java.io.Serializable;

/**
 * Who published a report.
 *
 * @param name the outlet's usual name
 * @param because the words or the rule it rests on
 */
public record Outlet(String name, String because) implements Serializable {}

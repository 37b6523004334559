package dev.firsthand.model;

import java.io.Serializable;

/**
 * When something was said.
 *
 * @param value TIMEX3 value
 * @param basis the words or the rule it rests on
 */
public record Said(String value, String basis) implements Serializable {}

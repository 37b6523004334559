package dev.firsthand.app.text;

/** Whether text comes with the colours of a terminal. */
public enum Style {
    PLAIN,
    COLOURED
}

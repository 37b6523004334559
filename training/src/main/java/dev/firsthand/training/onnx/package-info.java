/** ONNX files, read and written without any library: only what is needed of the format. */
@NullMarked
package dev.firsthand.training.onnx;

import org.jspecify.annotations.NullMarked;

/** The network in PyTorch: weights, forward pass, losses, optimiser, checkpoints. */
@NullMarked
package dev.firsthand.training.network;

import org.jspecify.annotations.NullMarked;

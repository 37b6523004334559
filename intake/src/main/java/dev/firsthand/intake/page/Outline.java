package dev.firsthand.intake.page;

import java.util.List;

/**
 * A page as lines of words in nested regions.
 *
 * @param root the region that holds all others
 * @param blocks in the order of the page
 */
record Outline(Region root, List<Block> blocks) {

    Outline {
        blocks = List.copyOf(blocks);
    }
}

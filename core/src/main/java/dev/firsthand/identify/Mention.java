package dev.firsthand.identify;

/** A run of words that stands for somebody or something. Positions are numbers of words, both ends inclusive. */
sealed interface Mention permits Name, Phrase, Pronoun {

    /** The first word, a determiner or title included. */
    int first();

    /** The word the mention is recognised by: a name's first word, a phrase's noun. */
    int anchor();

    /** The last word; what a noun phrase has after its noun is left out. */
    int last();
}

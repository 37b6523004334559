package dev.firsthand.app.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;

/**
 * Inputs of each kind. {@code mvn verify} tries the inputs that lie beside it in {@code ReadingFuzzTestInputs};
 * {@code bench/fuzz.sh} lets Jazzer make others, guided by what code they reach. What it finds to fail goes there too.
 */
class ReadingFuzzTest {

    @FuzzTest
    void captures(byte[] content) {
        Promises.keep(content);
    }

    @FuzzTest
    void pages(byte[] content) {
        Promises.keep(content);
    }

    @FuzzTest
    void feeds(byte[] content) {
        Promises.keep(content);
    }

    @FuzzTest
    void webArchives(byte[] content) {
        Promises.keep(content);
    }

    @FuzzTest
    void dumps(byte[] content) {
        Promises.keep(content);
    }

    @FuzzTest
    void mails(byte[] content) {
        Promises.keep(content);
    }

    @FuzzTest
    void archives(byte[] content) {
        Promises.keep(content);
    }

    @FuzzTest
    void documents(byte[] content) {
        Promises.keep(content);
    }
}

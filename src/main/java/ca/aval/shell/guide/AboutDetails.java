package ca.aval.shell.guide;

import ca.aval.kit.Words;

import java.nio.file.Path;

/**
 * Which program runs where, for whoever helps; it names no one.
 *
 * @param version of Aval, as built
 * @param schema the version of the tables of the register
 * @param register the folder of the register
 */
public record AboutDetails(String version, int schema, Path register) {
    static final int LINES = 7;

    /** A line for each fact, in the language of the moment. */
    public String text(Words words) {
        return String.join(
                "\n",
                words.say("about.version", version),
                words.say("about.licence"),
                words.say("about.java", System.getProperty("java.vm.version", "")),
                words.say("about.javafx", System.getProperty("javafx.runtime.version", "")),
                words.say(
                        "about.system",
                        System.getProperty("os.name", ""),
                        System.getProperty("os.version", "")),
                words.say("about.register", register.toString(), schema));
    }
}

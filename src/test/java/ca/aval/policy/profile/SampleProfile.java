package ca.aval.policy.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A policy that no board has, in which every part of a profile stands once. */
public final class SampleProfile {
    public String text() {
        try (InputStream in =
                Objects.requireNonNull(SampleProfile.class.getResourceAsStream("sample.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public PolicyProfile profile() {
        return switch (new ProfileReader().read("sample.yaml", text())) {
            case Reading.Read read -> read.profile();
            case Reading.Refused refused -> throw new AssertionError(refused.faults());
        };
    }
}

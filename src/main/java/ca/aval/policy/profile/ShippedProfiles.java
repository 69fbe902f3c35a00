package ca.aval.policy.profile;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The profiles that come with Aval, one file each. */
public final class ShippedProfiles {
    private static final List<String> CODES =
            List.of(
                    "quebec",
                    "ontario",
                    "cspne",
                    "de-la-jonquiere",
                    "viamonde",
                    "cpe-premier-pas",
                    "cegep-drummondville");

    private final ProfileReader reader = new ProfileReader();
    private final Map<String, PolicyProfile> read = new ConcurrentHashMap<>();

    /** Every code; those that belong to no board first. */
    public List<String> codes() {
        return CODES;
    }

    /**
     * The profile of that code.
     *
     * @throws IllegalArgumentException when none of that code comes with Aval
     */
    public PolicyProfile of(String code) {
        return read.computeIfAbsent(
                code,
                asked ->
                        switch (reader.read(asked + ".yaml", text(asked))) {
                            case Reading.Read whole -> whole.profile();
                            case Reading.Refused refused ->
                                    throw new IllegalStateException(asked + refused.faults());
                        });
    }

    /**
     * The file of that code, as it comes with Aval.
     *
     * @throws IllegalArgumentException when none of that code comes with Aval
     */
    public String text(String code) {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("no profile " + code);
        }
        try (InputStream in = ShippedProfiles.class.getResourceAsStream(code + ".yaml")) {
            if (in == null) {
                throw new IllegalArgumentException("no file of profile " + code);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The profile of no board in particular, under that law.
     *
     * @param jurisdiction {@code quebec} or {@code ontario}
     */
    public PolicyProfile forProvince(String jurisdiction) {
        return of(jurisdiction);
    }
}

package ca.aval.app.hostile;

/**
 * A file as it lies on somebody's disk.
 *
 * @param kind how it was made
 * @param name under which it is handed over
 */
record HostileFile(String kind, String name, byte[] bytes) {
    @Override
    public String toString() {
        return name + " (" + bytes.length + " bytes)";
    }
}

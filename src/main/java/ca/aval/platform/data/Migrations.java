package ca.aval.platform.data;

import org.flywaydb.core.Flyway;

import javax.sql.DataSource;

/**
 * The numbered scripts that are the schema of a register.
 *
 * @param newest the version of the tables that is written with them
 * @param location where the scripts lie, as {@code classpath:} or {@code filesystem:} and a folder
 */
public record Migrations(int newest, String location) {
    /** The version of the tables that this program writes. */
    public static final int NEWEST = 10;

    /** The scripts of this program. */
    public static Migrations ofThisProgram() {
        return new Migrations(NEWEST, "classpath:ca/aval/platform/data/migration");
    }

    void run(DataSource source, int version) {
        Flyway.configure()
                .dataSource(source)
                .locations(location)
                .target(String.valueOf(version))
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}

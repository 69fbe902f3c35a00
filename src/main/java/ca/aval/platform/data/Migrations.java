package ca.aval.platform.data;

import org.flywaydb.core.Flyway;

import javax.sql.DataSource;

/** The numbered scripts that are the schema of the register. */
public final class Migrations {
    /** The version of the tables that this program writes. */
    public static final int NEWEST = 7;

    private Migrations() {}

    static void run(DataSource source, int version) {
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:ca/aval/platform/data/migration")
                .target(String.valueOf(version))
                .failOnMissingLocations(true)
                .load()
                .migrate();
    }
}

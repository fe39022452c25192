package org.jibiao.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.h2.mvstore.MVStore;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The database file of a data folder and the connection to it. Used by one thread.
 *
 * <p>The file is made and migrated under another name and put in place in one step, so that a kill at any moment leaves either no
 * file, the old one, or the new one. A failed statement drops the connection without writing anything more, and the next one opens the
 * file again: after an I/O error H2 gives up for good, though the disk may have room again a second later.
 */
final class DraftDatabase {
    /**
     * What the program's migrations make.
     *
     * @param newest the number of the last one
     * @param locations where Flyway finds them
     */
    record Schema(int newest, List<String> locations) {
        static final Schema PRESENT = new Schema(2, List.of("classpath:org/jibiao/store/migration"));
    }

    private static final String SUFFIX = ".mv.db";
    private static final String NAME = "drafts";
    private static final String NAME_ASIDE = "drafts-new";

    private final Path folder;
    private final String filePrefix;
    private final Schema schema;
    private final StoreFailures failures;
    private @Nullable Connection connection;
    private @Nullable StoreException damage;

    /**
     * A database that is not open yet.
     *
     * @param filePrefix the H2 file system, {@code file:} for the machine's own
     */
    DraftDatabase(Path folder, String filePrefix, Schema schema) {
        this.folder = folder.toAbsolutePath().normalize();
        this.filePrefix = filePrefix;
        this.schema = schema;
        this.failures = new StoreFailures(this.folder, file(NAME));
    }

    StoreFailures failures() {
        return failures;
    }

    /** Opens the file, making or migrating it where necessary; throws {@link StoreException}, as every method here. */
    boolean open() {
        try {
            ensureOpen();
            return true;
        } catch (SQLException | IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    <T> T read(Function<DSLContext, T> work) {
        try {
            return work.apply(context(ensureOpen()));
        } catch (SQLException | IOException | RuntimeException e) {
            throw failed(e);
        }
    }

    /**
     * Does the work as one transaction, and returns when it is on the disk itself, not only with the operating system.
     *
     * @return the number of rows, as the work gives it
     */
    int write(ToIntFunction<DSLContext> work) {
        return read(context -> {
            int rows = context.transactionResult(inside -> work.applyAsInt(inside.dsl()));
            // A commit alone would be written up to half a second later, and would not survive a power cut.
            context.execute("checkpoint sync");
            return rows;
        });
    }

    /** Does the work as {@link #write} does, but takes it back. */
    void rehearse(Consumer<DSLContext> work) {
        read(context -> {
            try {
                context.transaction(inside -> {
                    work.accept(inside.dsl());
                    throw new RehearsalOver();
                });
            } catch (RehearsalOver over) {
                context.execute("checkpoint sync");
            }
            return Optional.empty();
        });
    }

    private static final class RehearsalOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Closes the file; tells whether it was open. */
    boolean close() {
        Connection open = connection;
        connection = null;
        if (open == null) {
            return false;
        }
        try {
            open.close();
            return true;
        } catch (SQLException e) {
            throw failures.of(e);
        }
    }

    private StoreException failed(Exception failure) {
        abandon();
        StoreException said = failures.of(failure);
        if (said.kind() == StoreException.Kind.DAMAGED) {
            damage = said;
        }
        return said;
    }

    private Connection ensureOpen() throws SQLException, IOException {
        if (damage != null) {
            // Going on would let H2 write to the damaged file.
            throw damage;
        }
        if (connection != null) {
            return connection;
        }
        if (folder.toString().contains(";")) {
            throw failures.pathUnusable();
        }
        Files.createDirectories(folder);
        if (Files.notExists(file(NAME))) {
            makeAside();
        } else if (Files.size(file(NAME)) == 0) {
            // H2 would take an empty file for a new database; ours are put in place complete.
            throw failures.damaged("0 B");
        } else {
            requireUnshortened();
        }
        Connection opened = connect(NAME);
        connection = opened;
        int found = version(opened);
        if (found > schema.newest()) {
            throw failures.newer(found, schema.newest());
        }
        if (found < schema.newest()) {
            close();
            keepCopy(found);
            makeAside();
            opened = connect(NAME);
            connection = opened;
        }
        return opened;
    }

    /**
     * Refuses a file whose end is missing. H2 would open it with what it said some saves ago, without a word, and the next save would make the
     * loss final; but the file's beginning still names a later version than H2 then finds.
     */
    private void requireUnshortened() {
        String name = filePrefix + file(NAME);
        try (MVStore file = new MVStore.Builder().fileName(name).readOnly().open()) {
            long named = Long.parseLong(String.valueOf(file.getStoreHeader().getOrDefault("version", "0")), 16);
            if (file.getCurrentVersion() < named) {
                throw failures.damaged("version " + file.getCurrentVersion() + " < " + named);
            }
        }
    }

    /** Makes a new database, or migrates a copy of the old one, beside the old one, and puts it in place. */
    private void makeAside() throws IOException {
        Path aside = file(NAME_ASIDE);
        Files.deleteIfExists(aside);
        if (Files.exists(file(NAME))) {
            Files.copy(file(NAME), aside);
        }
        Flyway.configure()
                .dataSource(source(NAME_ASIDE))
                .locations(schema.locations().toArray(String[]::new))
                .load()
                .migrate();
        Files.move(aside, file(NAME), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The drafts as the older program left them stay in the folder, for whoever must go back to it. */
    private void keepCopy(int version) throws IOException {
        Files.copy(file(NAME), file(NAME + "-version-" + version), StandardCopyOption.REPLACE_EXISTING);
    }

    private int version(Connection opened) {
        Field<String> version = DSL.field(DSL.quotedName("version"), String.class);
        return context(opened)
                .select(version)
                .from(DSL.table(DSL.quotedName("flyway_schema_history")))
                .where(DSL.field(DSL.quotedName("success"), Boolean.class))
                .and(version.isNotNull())
                .fetch(version)
                .stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow(() -> failures.damaged("no version"));
    }

    private Connection connect(String name) throws SQLException {
        return source(name).getConnection();
    }

    private JdbcDataSource source(String name) {
        JdbcDataSource source = new JdbcDataSource();
        // The store closes the file itself, when its last work is done; and H2 writes no trace files among the drafts.
        source.setURL("jdbc:h2:" + filePrefix + folder.resolve(name) + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
        return source;
    }

    private static DSLContext context(Connection connection) {
        Settings settings = new Settings()
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                .withExecuteLogging(false);
        return DSL.using(connection, SQLDialect.H2, settings);
    }

    /** Lets go of the file without writing anything more to it. */
    private void abandon() {
        Connection open = connection;
        connection = null;
        if (open == null) {
            return;
        }
        try (open) {
            context(open).execute("shutdown immediately");
        } catch (SQLException | RuntimeException e) {
            // It is broken already; what matters is that the next statement opens the file anew.
        }
    }

    private Path file(String name) {
        return folder.resolve(name + SUFFIX);
    }
}

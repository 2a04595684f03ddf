package org.cifal.workshops.local.mysql;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cifal.workshops.local.files.SecretFile;

/** One user per schema, named like it, with a password made at the first start and kept beside the data. */
final class MySqlAccounts {
    private static final List<String> SCHEMAS = List.of("catalogue", "application");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Properties passwords;

    private MySqlAccounts(Properties passwords) {
        this.passwords = passwords;
    }

    static MySqlAccounts keptIn(Path file) throws IOException {
        String kept = SecretFile.readOrMake(file, () -> Stream.concat(SCHEMAS.stream(), Stream.of("root"))
                .map(user -> user + "=" + randomPassword() + "\n")
                .collect(Collectors.joining()));
        Properties passwords = new Properties();
        passwords.load(new StringReader(kept));
        return new MySqlAccounts(passwords);
    }

    String password(String user) {
        String password = passwords.getProperty(user);
        if (password == null) {
            throw new IllegalArgumentException("No MySQL user " + user + "; there are " + SCHEMAS);
        }
        return password;
    }

    /** Safe to run at each start: it brings any state of the accounts to the one wanted. */
    String startUpSql() {
        StringBuilder sql = new StringBuilder();
        for (String schema : SCHEMAS) {
            String user = "'" + schema + "'@'127.0.0.1'";
            String password = passwords.getProperty(schema);
            sql.append("CREATE DATABASE IF NOT EXISTS " + schema + " CHARACTER SET utf8mb4;\n");
            sql.append("CREATE USER IF NOT EXISTS " + user + " IDENTIFIED BY '" + password + "';\n");
            sql.append("ALTER USER " + user + " IDENTIFIED BY '" + password + "';\n");
            sql.append("GRANT ALL ON " + schema + ".* TO " + user + ";\n");
        }
        sql.append("ALTER USER 'root'@'localhost' IDENTIFIED BY '" + passwords.getProperty("root") + "';\n");
        return sql.toString();
    }

    private static String randomPassword() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

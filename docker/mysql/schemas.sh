#!/bin/bash
# Runs once, when MySQL makes its data directory: one schema and one account for each service and for Keycloak.
# An account sees its own schema only; it may change tables there, because each service migrates its own.
set -eu

make_schema() {
    local schema=$1 password=$2
    MYSQL_PWD="$MYSQL_ROOT_PASSWORD" mysql --user=root <<SQL
CREATE DATABASE \`$schema\` CHARACTER SET utf8mb4;
CREATE USER '$schema'@'%' IDENTIFIED BY '$password' REQUIRE SSL;
GRANT SELECT, INSERT, UPDATE, DELETE, CREATE, ALTER, DROP, INDEX, REFERENCES, CREATE VIEW, TRIGGER
    ON \`$schema\`.* TO '$schema'@'%';
SQL
}

make_schema catalogue "$CATALOGUE_DATABASE_PASSWORD"
make_schema application "$APPLICATION_DATABASE_PASSWORD"
make_schema keycloak "$KEYCLOAK_DATABASE_PASSWORD"

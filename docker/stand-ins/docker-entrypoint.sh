#!/bin/bash
# First start: makes the data directory, sets root's password and runs the init scripts on a server that only its
# socket reaches. Then, and at every other start, becomes the server.
set -eu

if [ ! -d /var/lib/mysql/mysql ]; then
    mysqld --initialize-insecure
    "$@" --skip-networking &
    server=$!
    until mysqladmin --user=root --silent ping >/dev/null 2>&1; do
        kill -0 "$server" || exit 1
        sleep 0.2
    done
    mysql --user=root --execute="ALTER USER 'root'@'localhost' IDENTIFIED BY '$MYSQL_ROOT_PASSWORD'"
    for script in /docker-entrypoint-initdb.d/*.sh; do
        echo "running $script"
        "$script"
    done
    kill "$server"
    wait "$server"
fi
exec "$@"

#!/usr/bin/env python3
"""Turns the compose file into one that Debian's docker-compose 1.29 runs where loopback is the only network.

Reads the compose file on standard input, writes the other on standard output. Changed are only: the project's name
(1.29 does not know it), networks and published ports (all containers share one loopback, where the names of the
services lead too), the containers' names, and the builds (the images are there already). Everything else goes through
as it stands.
"""

import socket
import sys

import yaml

compose = yaml.safe_load(sys.stdin)
compose.pop("name", None)
compose.pop("networks", None)
names = [f"{name}:127.0.0.1" for name in [*compose["services"], socket.gethostname()]]
for name, service in compose["services"].items():
    service.pop("ports", None)
    service.pop("networks", None)
    service["network_mode"] = "host"
    service["extra_hosts"] = names
    service["container_name"] = name
    if service.pop("build", None):
        service["image"] = f"workshops/{name}"
yaml.safe_dump(compose, sys.stdout, sort_keys=False)

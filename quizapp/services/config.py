"""Settings, read once from the environment; an unknown or malformed one stops the start by its name."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from quizapp.domain.errors import ConfigError

PREFIX = "QUIZAPP_"
_KNOWN = frozenset({"DATABASE_URL", "INSTANCE", "SECRET_KEY", "SECURE_COOKIES", "TRUSTED_HOSTS"})


@dataclass(frozen=True, slots=True)
class Config:
    """All settings of one running application."""

    #: SQLAlchemy address of the database.
    database_url: str
    #: Folder for the SQLite file and the secret key; made at start.
    instance_path: Path
    #: Signs the cookie; 32 random bytes or more.
    secret_key: str
    #: Send cookies over HTTPS only.
    secure_cookies: bool = False
    #: Host names that are answered; empty for all (a laptop).
    trusted_hosts: tuple[str, ...] = ()


def from_env(environ: Mapping[str, str]) -> Config:
    """Return the settings of ``environ`` (``QUIZAPP_…``); raise ConfigError for an unknown or malformed one."""
    given = {name.removeprefix(PREFIX): value for name, value in environ.items() if name.startswith(PREFIX)}
    unknown = sorted(set(given) - _KNOWN)
    if unknown:
        raise ConfigError(
            f"Unknown setting {PREFIX}{unknown[0]}", to_do=f"Known are {', '.join(PREFIX + name for name in sorted(_KNOWN))}."
        )
    instance = _made(Path(given.get("INSTANCE") or default_instance()).absolute())
    return Config(
        database_url=database_address(given.get("DATABASE_URL") or f"sqlite:///{instance / 'quizapp.db'}"),
        instance_path=instance,
        secret_key=given.get("SECRET_KEY") or _kept_key(instance / "secret_key"),
        secure_cookies=_flag("SECURE_COOKIES", given.get("SECURE_COOKIES", "")),
        trusted_hosts=tuple(given.get("TRUSTED_HOSTS", "").split()),
    )


def default_instance() -> Path:
    """Return the instance folder beside the package, as Flask has it for an application run from its checkout."""
    return Path(__file__).resolve().parents[2] / "instance"


def database_address(url: str) -> str:
    """Return ``url`` with the drivers we use; raise ConfigError for another database."""
    if url.startswith("postgres://"):
        url = "postgresql://" + url.removeprefix("postgres://")
    if url.startswith("postgresql://"):
        url = "postgresql+psycopg://" + url.removeprefix("postgresql://")
    if url.startswith("postgresql+psycopg://") and find_spec("psycopg") is None:
        raise ConfigError(
            "PostgreSQL needs the extra “postgres”", where=f"{PREFIX}DATABASE_URL", to_do="pip install 'quizapp[postgres]'"
        )
    if not url.startswith(("sqlite:///", "postgresql+psycopg://")):
        raise ConfigError(
            "The database address is not understood",
            where=f"{PREFIX}DATABASE_URL",
            to_do="Give sqlite:///FILE or postgresql://USER@HOST/NAME.",
        )
    return url


def _made(folder: Path) -> Path:
    """Make the instance folder where there is none; only its owner may look in: it holds answers and passwords."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigError(
            f"The instance folder cannot be made: {error.strerror}",
            where=str(folder),
            to_do=f"Set {PREFIX}INSTANCE to another.",
        ) from None
    return folder


def _flag(name: str, value: str) -> bool:
    if value.lower() in ("", "0", "false", "no"):
        return False
    if value.lower() in ("1", "true", "yes"):
        return True
    raise ConfigError(f"{value!r} is neither yes nor no", where=PREFIX + name, to_do="Write 1 or 0.")


def _kept_key(path: Path) -> str:
    """Return the key kept in the instance folder; the first start makes one that only its owner can read."""
    kept = path.read_text(encoding="ascii").strip() if path.exists() else ""
    if kept:
        return kept
    # Written aside and then named, so that no start ever reads half a key.
    fresh = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    fresh.touch(mode=0o600)
    fresh.write_text(secrets.token_hex(32), encoding="ascii")
    fresh.replace(path)
    return path.read_text(encoding="ascii").strip()

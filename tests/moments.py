"""Named moments of a command: where it stops until a test has looked, lets it go on, or kills it."""

import asyncio
import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import wraps
from importlib import import_module
from inspect import iscoroutinefunction
from itertools import count
from multiprocessing.connection import Connection
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Moment:
    """Before, or ``after``, the n-th ``call`` of a function (``module:name``) whose arguments match a pattern.

    The whole process stands still there; with ``alive`` its other threads and tasks go on.
    """

    function: str
    arguments: str = ""
    call: int = 1
    after: bool = False
    alive: bool = False

    def arm(self, pipe: Connection) -> None:
        """Put a wrapper around the function in this process; it tells of the moment and waits for leave by the pipe."""
        module, _, path = self.function.partition(":")
        *outer, name = path.split(".")
        owner: Any = import_module(module)
        for part in outer:
            owner = getattr(owner, part)
        wrap = self._around_coroutine if iscoroutinefunction(getattr(owner, name)) else self._around
        setattr(owner, name, wrap(getattr(owner, name), pipe))

    def _around(self, function: Callable[..., Any], pipe: Connection) -> Callable[..., Any]:
        numbers = count(1)

        @wraps(function)
        def stopping(*given: Any, **named: Any) -> Any:
            here = self._matches((given, named)) and next(numbers) == self.call
            if here and not self.after:
                _stop(pipe)
            result = function(*given, **named)
            if here and self.after:
                _stop(pipe)
            return result

        return stopping

    def _around_coroutine(self, function: Callable[..., Any], pipe: Connection) -> Callable[..., Any]:
        numbers = count(1)

        @wraps(function)
        async def stopping(*given: Any, **named: Any) -> Any:
            here = self._matches((given, named)) and next(numbers) == self.call
            if here and not self.after:
                await self._stop_task(pipe)
            result = await function(*given, **named)
            if here and self.after:
                await self._stop_task(pipe)
            return result

        return stopping

    def _matches(self, arguments: object) -> bool:
        return re.search(self.arguments, repr(arguments)) is not None

    async def _stop_task(self, pipe: Connection) -> None:
        if self.alive:
            await asyncio.to_thread(_stop, pipe)
        else:
            _stop(pipe)


def _stop(pipe: Connection) -> None:
    with suppress(EOFError):  # the test is over
        pipe.send("here")
        pipe.recv()

"""What the fields of a model are for, as the docstrings below them say: read only where it is told."""

import ast
import inspect
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import pairwise

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from plugins.catalog.models.record import Record


@cache
def described(model: type[BaseModel]) -> Mapping[str, FieldInfo]:
    """Give the fields of a model, each with its description.

    With ``use_attribute_docstrings`` pydantic would read all of them at every start, for a fifteenth of a build.
    """
    fields = model.model_fields
    for kind in reversed(model.__mro__):
        for name, said in _said(kind) if issubclass(kind, Record) else ():
            fields[name].description = said
    return fields


def _said(kind: type[Record]) -> Iterator[tuple[str, str]]:
    found = _classes(kind.__module__).get(kind.__name__)
    for field, below in pairwise(found.body) if found else ():
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name) and isinstance(below, ast.Expr):
            yield field.target.id, inspect.cleandoc(ast.literal_eval(below.value))


@cache
def _classes(module: str) -> Mapping[str, ast.ClassDef]:
    tree = ast.parse(inspect.getsource(sys.modules[module]))
    return {found.name: found for found in tree.body if isinstance(found, ast.ClassDef)}

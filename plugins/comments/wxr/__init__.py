"""The file that WordPress exports (WXR): XML from elsewhere, so nothing in it is trusted."""

from plugins.comments.wxr.export import Export, tag, value

__all__ = ["Export", "tag", "value"]

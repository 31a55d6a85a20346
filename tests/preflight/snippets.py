"""Markup and texts that must stand on no page."""

SECRETS = (
    "<!-- gh" + "p_0123456789abcdefghijABCDEFGHIJ012345 -->",
    "<!-- AK" + "IA0123456789ABCDEF -->",
    "<p>-----BEGIN RSA PRIVATE " + "KEY-----</p>",
    "<!-- api_key: 8f3e9a7c12 -->",
    '<p><a href="https://alma:geheim123@www.ort.example/">Ort</a></p>',
    "<!-- /home/alma/website/content -->",
    "<p>http://127.0.0.1:8000/ zeigt die Vorschau.</p>",
)
BROKEN_MARKUP = (
    "<div><p>offen</p>",
    "<p>zu viel</p></section>",
    '<p class="a" class="b">doppelt</p>',
    "<p>&auml und &gibtesnicht;</p>",
    '<p><a href="/">außen <a href="/">innen</a></a></p>',
    "<p>ein Absatz <div>mit Block</div></p>",
    "<table><p>verrutscht</p><tr><td>x</td></tr></table>",
    "<h2>eins <h3>zwei</h3></h2>",
    "<p>schräg <b>fett <i>beides</b> kursiv</i></p>",
    "<button>außen <button>innen</button></button>",
)
LEFTOVERS = (
    "<p>TODO: hier noch etwas schreiben</p>",
    "<p>Lorem ipsum dolor sit amet</p>",
    "<p>Guten Tag, {{ name }}!</p>",
    "<p>Das ist **wichtig** zu wissen.</p>",
    "<p>Telefon: None</p>",
    "<p>Telefon: null</p>",
    "<p>~</p>",
    "<p>Tom &amp;amp; Jerry</p>",
    "<p>Mehr steht im [Impressum](/impressum/).</p>",
    "<p>Mehr: {filename}/seiten/kontakt.md</p>",
    "<p>gemÃ¤Ã</p>".replace("Ã</p>", "\u00c3\u009f</p>"),
)
UNTIDY = (
    '<p>Er sagte "guten Tag" und ging.</p>',
    "<p>So geht's nicht.</p>",
    "<p>zwei  Leerzeichen</p>",
    "<p>Das ist - wie gesagt - so.</p>",
    "<p>Von 2015-2017 lief es.</p>",
    "<p>Und so weiter...</p>",
    "<p>Das gilt z. B. hier.</p>",
    "<p>Siehe § 5 DDG.</p>",
    "<p>Es war am 14. Juni.</p>",
    "<p>Das sind 20 Prozent.</p>",
    "<p>Halt , hier stimmt was nicht.</p>",
    "<p>Ein Gedanke – und noch einer.</p>",
    '<p><abbr title="ein &quot;Netzwerk&quot;">N</abbr></p>',
)

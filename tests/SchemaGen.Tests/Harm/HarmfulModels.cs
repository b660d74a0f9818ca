namespace SchemaGen.Tests.Harm;

/// <summary>Classes whose attributes hold SQL that does not stay in its place, and names that none can have.</summary>
internal static class HarmfulModels
{
    private static readonly string[] Expressions =
    [
        "1; DROP DATABASE other", "1); DROP DATABASE other; --", "(1", "1)", "1 -- ", "1 /* open", "'open", "E'open\\\\'", "\\\"open", "$$open", "1, evil int", "1 CHECK (true)", "1 REFERENCES b", "$1; SELECT 1",
    ];

    // Each with a text in it that may be anything.
    private static readonly string[] Places =
    [
        "[Table(\"cars\"), Check(\"{0}\")] public class Car {{ public int Id {{ get; set; }} }}",
        "[Table(\"cars\")] public class Car {{ public int Id {{ get; set; }} [DefaultSql(\"{0}\")] public string? Colour {{ get; set; }} }}",
        "[Table(\"cars\")] public class Car {{ public int Id {{ get; set; }} [Computed(\"{0}\")] public string? Colour {{ get; set; }} }}",
        "[Table(\"cars\"), PgIndex(nameof(Id), Where = \"{0}\")] public class Car {{ public int Id {{ get; set; }} }}",
        "[Table(\"cars\"), RowSecurity, Policy(\"p\", Using = \"{0}\")] public class Car {{ public int Id {{ get; set; }} }}",
        "[assembly: Domain(\"d\", \"text\", Check = \"{0}\")]",
    ];

    private static readonly string[] PlainTexts =
    [
        "[Table(\"cars\")] public class Car {{ public int Id {{ get; set; }} [Column(TypeName = \"text; DROP DATABASE other\")] public string? Colour {{ get; set; }} }}",
        "[Table(\"cars\"), With(\"fillfactor=10); DROP DATABASE other; --\")] public class Car {{ public int Id {{ get; set; }} }}",
        "[Table(\"cars\"), PgIndex(nameof(Id), Method = \"btree (id); DROP DATABASE other; --\")] public class Car {{ public int Id {{ get; set; }} }}",
        "[assembly: RangeType(\"r\", \"int4); DROP DATABASE other; --\")]",
    ];

    // A line feed, a carriage return and the like would end a comment above a statement.
    private static readonly (string Name, string? Said)[] Names =
    [
        ("a\\nDROP DATABASE other;--", null), ("\\u2028DROP DATABASE other;", null), ("\\u0085DROP DATABASE other;", null), ("a*/DROP DATABASE other;/*", null), ("\\\"; DROP DATABASE other; --", null),
        ("'; DROP DATABASE other; --", null), ("$$; DROP DATABASE other; $$", null), ("\\u001b[2J", null), ("\\u202e", null), ("\\n::error::a", null), ("{{ include '/etc/passwd' }}", null), ("../../../etc/passwd", null),
        ("a\\rDROP DATABASE other;", "carriage return"), ("a\\0b", "NUL"), ("\\ud800", "surrogate"), ("", "empty"), (" ", "empty"), (new string('a', 64), "63 bytes"),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<HarmfulInput> Inputs { get; } =
    [
        .. Expressions.Select((text, i) => HarmfulInput.File("Models.cs", string.Format(null, Places[i % Places.Length], text), text == "1 -- " ? "must be type boolean" : "SG1076") with { IsSaidByCheck = text != "1 -- " }),
        .. PlainTexts.Select(text => HarmfulInput.File("Models.cs", text.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal), "SG10")),
        .. Names.Select(n => HarmfulInput.File("Models.cs", $"[Table(\"{n.Name}\")] public class Car {{ public int Id {{ get; set; }} }}", n.Said)),
    ];
}

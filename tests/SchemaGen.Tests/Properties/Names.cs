using System.Text;

namespace SchemaGen.Tests.Properties;

/// <summary>Names and texts as hostile as Postgres allows.</summary>
internal static class Names
{
    /// <summary>Names of objects.</summary>
    internal static readonly string[] Identifiers =
    [
        "cars", "owners", "id", "price", "model", "label", "Model", "select", "user", "table", "public", "value", "with space", "quo\"te", "dol$lar", "$lead", "back\\slash", "per%cent",
        "{{ brace }}", "{%x%}", "ünïcode", "表", "😀", "'apos", "a.b", "semi;colon", "--dash", "/*c*/", ":colon", "@at", "1digit", "E'x", "[list]", "a,b", "x=y", "p|q", "new\nline", "tab\t",
        "=", "?", "text", "numeric", new('n', 63), "É" + new string('m', 61), "\"", " ", "\\n", "(paren)", "x[]", "~", "_", "e", "u&",
    ];

    /// <summary>Labels, comments and values of defaults.</summary>
    internal static readonly string[] Texts =
    [
        "sad", "ok", "happy", "it's", "\\", "a\\nb", "two\nlines", "    indented\n    twice", "cr\r\nlf", "{{ x }}", "{{~", "$$", "$1", "%s", "\"q\"", "--no", "/*", "😀", "a;b", "E'", "label", "tab\t", "end\n", "x]", "y}", "a, b",
        "\n--\n-- Name: ", "@p :q ?", "=", " ",
    ];

    /// <summary>A name that is not taken, cut to what Postgres keeps.</summary>
    internal static string Pick(Random random, Func<string, bool> isTaken)
    {
        var name = Identifiers[random.Next(Identifiers.Length)];
        for (var n = 0; isTaken(name); n++)
        {
            name = Identifiers[random.Next(Identifiers.Length)] + (n < 5 ? string.Empty : $"{n}");
            while (Encoding.UTF8.GetByteCount(name) > 63)
            {
                name = name[1..];
            }
        }

        return name;
    }
}

using System.Text;
using SchemaGen.Postgres.ConnectionStrings;

namespace SchemaGen.Cli.Configuration;

/// <summary>Replaces <c>${NAME}</c> in values of the configuration.</summary>
public static class Variables
{
    private const string Opening = "${";

    /// <summary>The value with each <c>${NAME}</c> replaced.</summary>
    /// <param name="value">The value as it was written.</param>
    /// <param name="lookup">What a name stands for; null for a name that is not set.</param>
    /// <param name="encode">What is done to what a name stands for before it is put in.</param>
    /// <exception cref="CommandException">A name is not set, or a brace is not closed.</exception>
    public static string Expand(string value, Func<string, string?> lookup, Func<string, string> encode)
    {
        HashSet<string> missing = [];
        var result = Replace(value, name =>
        {
            if (lookup(name) is { } found)
            {
                return encode(found);
            }

            missing.Add(IsName(name) ? name : "(what stands between '${' and '}' is no name, and is not repeated)");
            return string.Empty;
        });
        return missing.Count == 0
            ? result
            : throw new CommandException($"the environment variable{(missing.Count == 1 ? string.Empty : "s")} {string.Join(", ", missing)} of the connection {(missing.Count == 1 ? "is" : "are")} not set: set {(missing.Count == 1 ? "it" : "them")}, give --connection, or compare without a database by --offline");
    }

    /// <summary>A connection with each <c>${NAME}</c> replaced, and what it stands for written as the form of the connection asks.</summary>
    /// <param name="connection">The connection as it was written.</param>
    /// <param name="lookup">What a name stands for; null for a name that is not set.</param>
    /// <exception cref="CommandException">A name is not set, or a brace is not closed.</exception>
    public static string ExpandConnection(string connection, Func<string, string?> lookup)
    {
        if (connection.Contains("://", StringComparison.Ordinal))
        {
            return Expand(connection, lookup, Uri.EscapeDataString);
        }

        // What begins with a name may be a whole connection of any form.
        MaskedVariables mask = new(connection);
        return mask.Names.Count == 0 || connection.StartsWith(Opening, StringComparison.Ordinal)
            ? Expand(connection, lookup, v => v)
            : ConnectionText.Rewrite(mask.Text, (_, value) => Expand(mask.Unmask(value), lookup, v => v));
    }

    /// <summary>The value with something else in the place of each <c>${NAME}</c>.</summary>
    /// <exception cref="CommandException">A brace is not closed.</exception>
    internal static string Replace(string value, Func<string, string> with)
    {
        StringBuilder result = new();
        var at = 0;
        for (var open = Find(value, at); open >= 0; open = Find(value, at))
        {
            var close = value.IndexOf('}', open);
            if (close < 0)
            {
                // What follows may be a password, and so it is not shown.
                throw new CommandException($"the '{Opening}' at character {open + 1} of the connection is not closed by '}}'");
            }

            result.Append(value, at, open - at).Append(with(value[(open + Opening.Length)..close]));
            at = close + 1;
        }

        return result.Append(value, at, value.Length - at).ToString();
    }

    private static int Find(string value, int at) => value.IndexOf(Opening, at, StringComparison.Ordinal);

    private static bool IsName(string name) => name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or ':' or '.' or '-');
}

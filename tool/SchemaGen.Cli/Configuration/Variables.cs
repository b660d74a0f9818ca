using System.Text;

namespace SchemaGen.Cli.Configuration;

/// <summary>Replaces <c>${NAME}</c> in values of the configuration.</summary>
public static class Variables
{
    /// <summary>The value with each <c>${NAME}</c> replaced.</summary>
    /// <param name="value">The value as it was written.</param>
    /// <param name="lookup">What a name stands for; null for a name that is not set.</param>
    /// <param name="encode">What is done to what a name stands for before it is put in.</param>
    /// <exception cref="CommandException">A name is not set, or a brace is not closed.</exception>
    public static string Expand(string value, Func<string, string?> lookup, Func<string, string> encode)
    {
        StringBuilder result = new();
        var missing = new List<string>();
        for (var at = 0; at < value.Length;)
        {
            var open = value.IndexOf("${", at, StringComparison.Ordinal);
            if (open < 0)
            {
                result.Append(value, at, value.Length - at);
                break;
            }

            var close = value.IndexOf('}', open);
            if (close < 0)
            {
                throw new CommandException($"'${{' is not closed by '}}' in '{value[open..]}'");
            }

            var name = value[(open + 2)..close];
            result.Append(value, at, open - at);
            if (lookup(name) is { } found)
            {
                result.Append(encode(found));
            }
            else
            {
                missing.Add(name);
            }

            at = close + 1;
        }

        return missing.Count == 0
            ? result.ToString()
            : throw new CommandException($"the environment variable{(missing.Count == 1 ? string.Empty : "s")} {string.Join(", ", missing.Distinct())} of the connection {(missing.Count == 1 ? "is" : "are")} not set: set {(missing.Count == 1 ? "it" : "them")}, give --connection, or compare without a database by --offline");
    }
}

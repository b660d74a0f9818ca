using SchemaGen.Postgres.ConnectionStrings;

namespace SchemaGen.Cli.Configuration;

/// <summary>Connections as they can be written to a file.</summary>
public static class SafeConnection
{
    /// <summary>A connection as it was typed, a variable in the place of each secret.</summary>
    /// <param name="typed">The connection.</param>
    /// <returns>The text, and the variables that it needs now.</returns>
    /// <exception cref="ConnectionStringException">The connection cannot be understood.</exception>
    public static (string Text, IReadOnlyCollection<string> Variables) Of(string typed)
    {
        MaskedVariables mask = new(typed);
        if (mask.IsName(mask.Text))
        {
            return (typed, []);
        }

        SortedSet<string> variables = new(StringComparer.Ordinal);
        var text = ConnectionText.Rewrite(mask.Text, (keyword, value) =>
        {
            if (!ConnectionText.IsSecret(keyword) || value.Length == 0 || mask.IsName(value))
            {
                return value;
            }

            var variable = keyword.Contains("ssl", StringComparison.OrdinalIgnoreCase) ? "DB_SSL_PASSWORD" : "DB_PASSWORD";
            variables.Add(variable);
            return $"${{{variable}}}";
        });
        return (mask.Unmask(text), variables);
    }
}

using Npgsql;

namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>The settings of one connection while they are gathered; the first to give a value wins.</summary>
internal sealed class Settings
{
    private readonly NpgsqlConnectionStringBuilder builder = [];
    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);

    public string? Service { get; private set; }

    public NpgsqlConnectionStringBuilder Builder => builder;

    public bool Has(string npgsqlKeyword) => given.Contains(npgsqlKeyword);

    /// <summary>Takes everything that an Npgsql connection string sets.</summary>
    /// <exception cref="ConnectionStringException">A keyword or a value is not one of Npgsql's.</exception>
    public void AddNpgsql(string text)
    {
        try
        {
            builder.ConnectionString = text;
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            throw new ConnectionStringException($"the connection string cannot be read: {Reason(e)}", e);
        }

        given.UnionWith(builder.Keys);
    }

    /// <summary>Sets what is not set yet, by libpq's keyword or by Npgsql's.</summary>
    /// <exception cref="ConnectionStringException">The keyword is unknown, or the value is not one of its values.</exception>
    public void Fill(string keyword, string value)
    {
        if (keyword.Equals("service", StringComparison.OrdinalIgnoreCase))
        {
            Service ??= value;
        }
        else if (!LibpqKeywords.IsIgnored(keyword) && value.Length > 0)
        {
            Set(keyword, LibpqKeywords.ToNpgsql(keyword), value);
        }
    }

    private void Set(string keyword, string name, string value)
    {
        if (!builder.ContainsKey(name))
        {
            throw new ConnectionStringException($"unknown connection setting '{keyword}'");
        }

        if (given.Contains(name))
        {
            return;
        }

        try
        {
            builder[name] = Convert(name, value);
            given.UnionWith(builder.Keys);
            given.Add(name);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            throw new ConnectionStringException($"the connection setting '{keyword}' {Wrong(name, value)}", e);
        }
    }

    private static string Convert(string name, string value) => name switch
    {
        // libpq writes verify-full where Npgsql's enum says VerifyFull.
        "SSL Mode" => value.Replace("-", "", StringComparison.Ordinal),
        _ => value,
    };

    private static string Wrong(string name, string value) => name switch
    {
        "Port" => "is not a number from 1 to 65535",
        "Password" or "SSL Password" => "cannot be used",
        _ => $"cannot be '{value}'",
    };

    // Npgsql's own message names the keyword and not the value; a deeper one may quote what was written.
    private static string Reason(Exception e) => e is ArgumentException && e.InnerException is null
        ? e.Message.Split(" (Parameter", StringSplitOptions.None)[0]
        : "a keyword is not known, or a value is not of its setting's type";
}

using Npgsql;

namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>The settings of one connection while they are gathered; the first to give a value wins.</summary>
internal sealed class ConnectionStringSettings
{
    private const string Unshown = "; it is not repeated, because it may be a piece of a password";

    private readonly NpgsqlConnectionStringBuilder builder = [];
    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);

    public string? Service { get; private set; }

    public NpgsqlConnectionStringBuilder Builder => builder;

    /// <summary>Whether an Npgsql string says how to encrypt, so that it means what Npgsql means.</summary>
    public bool HasNpgsqlMode { get; private set; }

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
        HasNpgsqlMode = given.Contains("SSL Mode");
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
            throw new ConnectionStringException(MayShow && keyword.All(c => char.IsLetterOrDigit(c) || c is '_' or ' ') ? $"unknown connection setting '{keyword}'" : $"a connection setting is unknown{Unshown}");
        }

        if (given.Contains(name))
        {
            return;
        }

        // These are shown to say which server is meant.
        if (name is "Host" or "Database" or "Username" && ConnectionText.NamesSecret(value))
        {
            throw new ConnectionStringException($"the connection setting '{keyword}' holds another setting: settings are separated by spaces, or by semicolons in Npgsql's form");
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

    // What follows a password that is not quoted as its form asks may be the rest of it.
    private bool MayShow => string.IsNullOrEmpty(builder.Password) && string.IsNullOrEmpty(builder.SslPassword);

    private static string Convert(string name, string value) => name switch
    {
        // libpq writes verify-full where Npgsql's enum says VerifyFull.
        "SSL Mode" => value.Replace("-", "", StringComparison.Ordinal),
        _ => value,
    };

    private string Wrong(string name, string value) => name switch
    {
        "Port" => "is not a number from 1 to 65535",
        _ when !MayShow => "is not one of its values" + Unshown,
        _ => $"cannot be '{value}'",
    };

    // Npgsql's own message names the keyword and not the value; a deeper one may quote what was written.
    private static string Reason(Exception e) => e is ArgumentException && e.InnerException is null
        ? e.Message.Split(" (Parameter", StringSplitOptions.None)[0]
        : "a keyword is not known, or a value is not of its setting's type";
}

using Npgsql;

namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>Gives <c>sslmode</c> and <c>sslrootcert</c> libpq's meaning where Npgsql's is another (PostgreSQL manual, 32.19.1).</summary>
internal static class TlsSettings
{
    private const string System = "system";

    /// <summary>Sets the mode and the file of root certificates as libpq would take them.</summary>
    /// <exception cref="ConnectionStringException">The server's certificate is to be verified, and there is nothing to verify it with.</exception>
    public static void Complete(ConnectionStringSettings settings, Func<string, string?> environment)
    {
        var builder = settings.Builder;
        var usual = DefaultFile(environment, "root.crt");
        if (settings.HasNpgsqlMode)
        {
            return;
        }

        if (builder.Host?.Split(',').All(h => h.StartsWith('/') || h.StartsWith('@')) == true)
        {
            // libpq never encrypts on a socket of the same machine.
            builder.SslMode = SslMode.Disable;
        }
        else if (builder.RootCertificate == System)
        {
            CompleteWithSystem(settings, usual);
        }
        else if (builder.SslMode >= SslMode.Require)
        {
            CompleteWithFile(builder, builder.RootCertificate ?? usual);
        }
    }

    /// <summary>A file of libpq's folder in the user's home; null where it is not known where that is.</summary>
    public static string? DefaultFile(Func<string, string?> environment, string name) =>
        OperatingSystem.IsWindows()
            ? environment("APPDATA") is { Length: > 0 } data ? Path.Combine(data, "postgresql", name) : null
            : environment("HOME") is { Length: > 0 } home ? Path.Combine(home, ".postgresql", name) : null;

    private static void CompleteWithSystem(ConnectionStringSettings settings, string? usual)
    {
        var builder = settings.Builder;
        if (settings.Has("SSL Mode") && builder.SslMode != SslMode.VerifyFull)
        {
            throw new ConnectionStringException("sslrootcert=system needs sslmode=verify-full: anybody can have a certificate of a public authority for a name of his own");
        }

        // Npgsql takes the system's certificates only where it finds no file of its own.
        if (File.Exists(usual))
        {
            throw new ConnectionStringException($"sslrootcert=system cannot be used while {usual} is there: name the system's file of certificates instead");
        }

        (builder.SslMode, builder.RootCertificate) = (SslMode.VerifyFull, null);
    }

    private static void CompleteWithFile(NpgsqlConnectionStringBuilder builder, string? root)
    {
        if (File.Exists(root))
        {
            // With a file of root certificates libpq verifies against them, also where only encryption was asked for.
            builder.SslMode = builder.SslMode == SslMode.VerifyFull ? SslMode.VerifyFull : SslMode.VerifyCA;
            builder.RootCertificate = root;
        }
        else if (builder.SslMode != SslMode.Require)
        {
            throw new ConnectionStringException(
                $"the server's certificate is to be verified, and there is no file of root certificates at {root ?? "~/.postgresql/root.crt"}: make it, name one by sslrootcert, take sslrootcert=system, or choose another sslmode");
        }
        else
        {
            builder.RootCertificate = null;
        }
    }
}

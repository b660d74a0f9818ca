namespace SchemaGen.Tests.Commands;

/// <summary>Every way in which somebody may write a connection with a password, well or badly.</summary>
internal static class SecretForms
{
    /// <summary>What no message and no file may hold.</summary>
    public const string Canary = "CANARY";

    private const string Address = "127.0.0.1:1";

    /// <summary>Passwords with the signs that one of the forms uses.</summary>
    public static IReadOnlyList<string> Passwords { get; } =
    [
        "S3CANARY", "S3@CANARY", "S3 CANARY", "S3;CANARY", "S3'CANARY", "S3\"CANARY", "S3/CANARY", "12/CANARY", "S3?CANARY", "12?CANARY", "12?CANARY=1", "S3:CANARY",
        "S3%CANARY", "S3&CANARY=1", "S3#CANARY", "S3\\CANARY", "S3${CANARY/x", "S3${CANARY x}y", "[CANARY", "S3=CANARY", "é CANARY", "a CANARY=b", "a;CANARY=b", "a,CANARY",
    ];

    /// <summary>The forms that mean a password as it is.</summary>
    public static IReadOnlyList<Func<string, string>> Written { get; } =
    [
        p => $"postgresql://me:{Uri.EscapeDataString(p)}@{Address}/db",
        p => $"postgres://{Address}/db?user=me&password={Uri.EscapeDataString(p)}",
        p => $"postgresql://{Address}/db?sslmode=disable&password={Uri.EscapeDataString(p)}&user=me",
        p => $"host=127.0.0.1 port=1 dbname=db user=me password='{p.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'",
        p => $"password = '{p.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}' host=127.0.0.1 port=1 user=me",
        p => $"Host=127.0.0.1;Port=1;Database=db;Username=me;Password=\"{p.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        p => $"Host=127.0.0.1;Port=1;PSW='{p.Replace("'", "''", StringComparison.Ordinal)}';User Id=me",
        p => $"Server=127.0.0.1;Port=1;Pwd=\"{p.Replace("\"", "\"\"", StringComparison.Ordinal)}\";Username=me;Pooling=false",
        p => $"postgresql://me:x@{Address}/db?sslpassword={Uri.EscapeDataString(p)}",
        p => $"Host=127.0.0.1;Port=1;Username=me;SSL Password=\"{p.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
    ];

    /// <summary>The forms that somebody mistypes, or in which signs are not escaped.</summary>
    public static IReadOnlyList<Func<string, string>> Mistyped { get; } =
    [
        p => $"postgresql://me:{p}@{Address}/db",
        p => $"postgresql://{Address}/db?user=me&password={p}",
        p => $"postgresql://me:{p}@{Address}/db?sslmoed=require",
        p => $"postgresql:/me:{p}@{Address}/db",
        p => $"postgresql//me:{p}@{Address}/db",
        p => $"postgres:me:{p}@{Address}/db",
        p => $"jdbc:postgresql://me:{p}@{Address}/db",
        p => $"mysql://me:{p}@{Address}/db",
        p => $"me:{p}@{Address}/db",
        p => $"host=127.0.0.1 port=1 user=me password={p}",
        p => $"host=127.0.0.1 port=1 user=me password='{p}",
        p => $"host=127.0.0.1 port=1 password=\"{p}\" user=me",
        p => $"Host=127.0.0.1;Port=1;Username=me;Password={p}",
        p => $"Host=127.0.0.1;Port=1;Username=me;Password={p};Pooling=perhaps",
        p => $"Host=127.0.0.1;Port=1;Username=me;Password=\"{p};Pooling=false",
        p => $"Host=127.0.0.1,Port=1,Username=me,Password={p}",
    ];

    /// <summary>All of them.</summary>
    public static IEnumerable<string> All => Written.Concat(Mistyped).SelectMany(form => Passwords.Select(form));
}

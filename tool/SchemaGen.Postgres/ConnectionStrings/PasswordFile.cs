namespace SchemaGen.Postgres.ConnectionStrings;

/// <summary>Finds libpq's file of passwords and leaves it alone where others can read it (PostgreSQL manual, 32.16).</summary>
internal static class PasswordFile
{
    private const string None = "/dev/null";
    private const UnixFileMode OfOthers = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute
        | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;

    /// <summary>Sets the file, or an empty one in the place of one that cannot be trusted.</summary>
    public static void Complete(ConnectionStringSettings settings, ConnectionContext context)
    {
        var path = settings.Builder.Passfile ?? Usual(context.Environment);
        if (!string.IsNullOrEmpty(settings.Builder.Password) || !File.Exists(path))
        {
            return;
        }

        settings.Builder.Passfile = path;
        if (!OperatingSystem.IsWindows() && path != None && IsOpenToOthers(path))
        {
            context.Warn($"the password file {path} is not read, because its group or others have access to it: 'chmod 600' takes that away");
            settings.Builder.Passfile = None;
        }
    }

    private static string? Usual(Func<string, string?> environment) =>
        OperatingSystem.IsWindows() ? TlsSettings.DefaultFile(environment, "pgpass.conf")
        : environment("HOME") is { Length: > 0 } home ? Path.Combine(home, ".pgpass")
        : null;

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static bool IsOpenToOthers(string path) =>
        (File.GetUnixFileMode(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path) & OfOthers) != 0;
}

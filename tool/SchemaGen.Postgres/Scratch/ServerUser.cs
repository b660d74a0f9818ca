namespace SchemaGen.Postgres.Scratch;

/// <summary>The account under which a server runs when the tool runs as root, which PostgreSQL refuses.</summary>
/// <param name="Name">The account's name.</param>
/// <param name="Prefix">The command that runs another one under it.</param>
internal sealed record ServerUser(string Name, IReadOnlyList<string> Prefix)
{
    // Not 'postgres' where it can be helped: it owns the clusters of this machine, which what is thought out could then read and write.
    private static readonly string[] Accounts = ["nobody", "postgres"];

    /// <summary>Gives the account to use, or null when the tool is not root and needs none.</summary>
    public static ServerUser? ForRoot(ScratchOptions options)
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return null;
        }

        var lines = File.Exists("/etc/passwd") ? File.ReadAllLines("/etc/passwd") : [];
        var account = (from name in Accounts
                       from line in lines
                       let fields = line.Split(':')
                       where fields.Length > 3 && fields[0] == name
                       select (Name: name, Group: fields[3])).FirstOrDefault();
        return account.Name is null
            ? throw new ServerSourceException("the tool runs as root, PostgreSQL does not, and there is no account 'nobody' or 'postgres' for it")
            : new ServerUser(account.Name, Command(account.Name, account.Group, options));
    }

    // setpriv becomes the server; runuser and su stay as its parent.
    private static string[] Command(string name, string group, ScratchOptions options)
    {
        if (Find("setpriv", options) is { } setpriv && !IsBusybox(setpriv))
        {
            return [setpriv, $"--reuid={name}", $"--regid={group}", "--clear-groups", "--"];
        }

        if (Find("runuser", options) is { } runuser)
        {
            return [runuser, "-u", name, "--"];
        }

        return Find("su", options) is { } su
            ? [su, "-s", "/bin/sh", "-c", "exec \"$0\" \"$@\"", name, "--"]
            : throw new ServerSourceException("the tool runs as root, PostgreSQL does not, and there is no setpriv, runuser or su to start it otherwise");
    }

    private static string? Find(string program, ScratchOptions options) =>
        ProgramFolders.OnPath(program, options)
        ?? Array.Find([$"/usr/bin/{program}", $"/usr/sbin/{program}", $"/bin/{program}", $"/sbin/{program}"], File.Exists);

    // BusyBox's setpriv cannot change the user.
    private static bool IsBusybox(string path) =>
        File.ResolveLinkTarget(path, returnFinalTarget: true)?.Name.Contains("busybox", StringComparison.Ordinal) == true;
}

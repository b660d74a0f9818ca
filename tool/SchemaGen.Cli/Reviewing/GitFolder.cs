using System.ComponentModel;
using System.Globalization;
using System.Text;
using CliWrap;

namespace SchemaGen.Cli.Reviewing;

/// <summary>Reads the files of a folder as they are in a commit, without touching the work tree.</summary>
/// <param name="folder">The folder.</param>
internal sealed class GitFolder(string folder)
{
    private static readonly string[] BlobMode = ["100644", "100755"];

    /// <summary>The path of the folder in its repository, which ends with a slash; empty for the root.</summary>
    /// <exception cref="CommandException">The folder is in no repository.</exception>
    internal async Task<string> PathAsync(CancellationToken cancellation) => (await TextAsync(["rev-parse", "--show-prefix"], cancellation)
        ?? throw new CommandException($"{folder} is in no repository of git, of which a review compares two states")).TrimEnd('\n');

    /// <summary>The commit from which a name and the work tree went different ways.</summary>
    /// <exception cref="CommandException">Git does not know the name, or the two have nothing in common.</exception>
    internal async Task<string> MergeBaseAsync(string name, CancellationToken cancellation)
    {
        var commit = await RequireCommitAsync(name, cancellation);
        return (await TextAsync(["merge-base", commit, "HEAD"], cancellation)
            ?? throw new CommandException($"'{name}' and HEAD have no commit in common, or it was not fetched: fetch the whole history (fetch-depth: 0, GIT_DEPTH: 0)")).Trim();
    }

    /// <summary>The commit that a name stands for.</summary>
    /// <exception cref="CommandException">Git does not know the name.</exception>
    internal async Task<string> RequireCommitAsync(string name, CancellationToken cancellation)
    {
        // What begins with a sign would be an option.
        var commit = name.StartsWith('-') ? null : await TextAsync(["rev-parse", "--verify", "--quiet", name + "^{commit}"], cancellation);
        return commit?.Trim()
            ?? throw new CommandException($"git knows no commit '{name}': fetch it first ('git fetch origin main'), in CI with the whole history (fetch-depth: 0, GIT_DEPTH: 0), and name it as origin/main");
    }

    /// <summary>The texts of the files in a commit, by their names.</summary>
    internal async Task<IReadOnlyDictionary<string, string>> FilesAsync(string commit, CancellationToken cancellation)
    {
        // Each entry is MODE TYPE HASH, a tabulator and the name.
        var entries = (await TextAsync(["ls-tree", "-z", commit], cancellation) ?? string.Empty).Split('\0', StringSplitOptions.RemoveEmptyEntries)
            .Select(e => (Words: e[..e.IndexOf('\t', StringComparison.Ordinal)].Split(' '), Name: e[(e.IndexOf('\t', StringComparison.Ordinal) + 1)..]))
            .Where(e => BlobMode.Contains(e.Words[0])).ToList();
        var answer = await BytesAsync(["cat-file", "--batch"], string.Concat(entries.Select(e => e.Words[2] + "\n")), cancellation) ?? [];
        Dictionary<string, string> files = new(StringComparer.Ordinal);
        var at = 0;
        foreach (var (_, name) in entries)
        {
            // Each answer is HASH blob LENGTH, and as many bytes.
            var line = Encoding.ASCII.GetString(answer, at, Array.IndexOf(answer, (byte)'\n', at) - at);
            var length = int.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
            files[name] = Encoding.UTF8.GetString(answer, at + line.Length + 1, length);
            at += line.Length + length + 2;
        }

        return files;
    }

    private async Task<string?> TextAsync(IReadOnlyList<string> arguments, CancellationToken cancellation) =>
        await BytesAsync(arguments, string.Empty, cancellation) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    private async Task<byte[]?> BytesAsync(IReadOnlyList<string> arguments, string input, CancellationToken cancellation)
    {
        using MemoryStream output = new();
        try
        {
            var result = await CliWrap.Cli.Wrap("git").WithArguments(arguments).WithWorkingDirectory(folder)
                .WithStandardInputPipe(PipeSource.FromString(input)).WithStandardOutputPipe(PipeTarget.ToStream(output))
                .WithValidation(CommandResultValidation.None).ExecuteAsync(cancellation);
            return result.IsSuccess ? output.ToArray() : null;
        }
        catch (Win32Exception e)
        {
            throw new CommandException("the command 'git' is needed for a review and is not on the PATH", e);
        }
    }
}

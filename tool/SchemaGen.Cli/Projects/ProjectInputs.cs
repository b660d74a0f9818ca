using System.Security.Cryptography;
using System.Text;
using SchemaGen.Migrations;

namespace SchemaGen.Cli.Projects;

/// <summary>What a project compiles.</summary>
/// <param name="Name">The name of its assembly.</param>
/// <param name="Directory">Its folder; paths of files are told relative to that of the first project.</param>
/// <param name="Sources">Its source files, absolute, in order.</param>
/// <param name="References">The assemblies that it refers to.</param>
public sealed record ProjectInputs(string Name, string Directory, IReadOnlyList<string> Sources, IReadOnlyList<string> References)
{
    /// <summary>The projects that it refers to.</summary>
    public IReadOnlyList<ProjectInputs> Projects { get; init; } = [];

    /// <summary>The nullable context: <c>enable</c>, <c>annotations</c>, <c>warnings</c> or <c>disable</c>.</summary>
    public string Nullable { get; init; } = "enable";

    /// <summary>The language version; empty for the latest.</summary>
    public string LangVersion { get; init; } = string.Empty;

    /// <summary>The symbols that are defined.</summary>
    public IReadOnlyList<string> Defines { get; init; } = [];

    /// <summary>The namespaces that every file uses, where no file of the project says so.</summary>
    public IReadOnlyList<string> Usings { get; init; } = [];

    /// <summary>What a person should know of how the project was read; mostly nothing.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>A hash of all that the models are made of: it tells whether they can have changed, without Roslyn.</summary>
    /// <param name="options">Everything else that decides: the version of the tool and its settings.</param>
    public string ContentHash(string options)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Add(hash, options);
        AddTo(hash);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private void AddTo(IncrementalHash hash)
    {
        Add(hash, string.Join('\n', [Name, Nullable, LangVersion, .. Defines, .. Usings]));
        foreach (var source in Sources)
        {
            Add(hash, source);
            hash.AppendData(SHA256.HashData(TextFile.ReadBytes(source)));
        }

        foreach (var reference in References)
        {
            FileInfo file = new(reference);
            Add(hash, $"{reference} {(file.Exists ? file.Length : 0)} {(file.Exists ? file.LastWriteTimeUtc.Ticks : 0)}");
        }

        foreach (var project in Projects)
        {
            project.AddTo(hash);
        }
    }

    private static void Add(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\0"));
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaGen.Analyzers;

/// <summary>The files beside the sources of a project, by their roles, and the properties that its build hands over.</summary>
/// <param name="options">Where the compiler keeps them.</param>
internal sealed class ProjectFiles(AnalyzerOptions options)
{
    private const string Role = "build_metadata.AdditionalFiles.SchemaGenRole";

    private readonly ILookup<FileRole, AdditionalText> byRole = options.AdditionalFiles.ToLookup(f => RoleOf(f, options.AnalyzerConfigOptionsProvider));

    /// <summary>Every file that counts here; two projects with the same ones have the same files.</summary>
    public ImmutableArray<AdditionalText> All { get; } = options.AdditionalFiles;

    /// <summary>The path of the project, empty where it is not known.</summary>
    public string ProjectPath => Property("MSBuildProjectFullPath");

    /// <summary>How agreement is reported: <c>error</c>, <c>warning</c> or <c>off</c>.</summary>
    public string Check => Property("SchemaGenCheck");

    /// <summary>The files of a role, by their paths.</summary>
    public IEnumerable<AdditionalText> Of(FileRole role) => byRole[role].OrderBy(f => f.Path, StringComparer.Ordinal);

    /// <summary>The text of a file.</summary>
    public static string TextOf(AdditionalText file, CancellationToken cancellation) => file.GetText(cancellation)?.ToString() ?? string.Empty;

    private static FileRole RoleOf(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        provider.GetOptions(file).TryGetValue(Role, out var role) && Enum.TryParse<FileRole>(role, ignoreCase: true, out var known) ? known : FileRole.None;

    private string Property(string name) => options.AnalyzerConfigOptionsProvider.GlobalOptions.TryGetValue("build_property." + name, out var value) ? value : string.Empty;
}

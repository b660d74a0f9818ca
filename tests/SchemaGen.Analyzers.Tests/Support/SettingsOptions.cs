using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SchemaGen.Analyzers.Tests.Support;

/// <summary>The options of a compilation whose only file beside the sources is a configuration.</summary>
internal sealed class SettingsOptions(string json) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc />
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("build_property.MSBuildProjectFullPath", AnalyzerCase.Folder + "Garage.csproj");

    /// <summary>The options as the compiler hands them over.</summary>
    public AnalyzerOptions ToOptions() => new([new Settings(json)], this);

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values(string.Empty, string.Empty);

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Values("build_metadata.AdditionalFiles.SchemaGenRole", "settings");

    private sealed class Values(string name, string text) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == name ? text : null;
            return value is not null;
        }
    }

    private sealed class Settings(string json) : AdditionalText
    {
        public override string Path => AnalyzerCase.Folder + "schemagen.json";

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(json);
    }
}

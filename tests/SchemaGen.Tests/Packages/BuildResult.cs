using System.Text.RegularExpressions;

namespace SchemaGen.Tests.Packages;

/// <summary>What a build gave.</summary>
/// <param name="Code">The exit code.</param>
/// <param name="Output">Standard output; paths start from the folder of the solution.</param>
internal sealed partial record BuildResult(int Code, string Output)
{
    /// <summary>What was found, each once and sorted: <c>Models/Car.cs(10) error SG2001</c>.</summary>
    public IReadOnlyList<string> Findings => [.. Finding().Matches(Output).Select(m => $"{m.Groups["file"].Value}({m.Groups["line"].Value}) {m.Groups["level"].Value} {m.Groups["id"].Value}").Distinct().Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"^\s*(?<file>[^\s(]+)\((?<line>\d+),\d+\): (?<level>error|warning) (?<id>[A-Z]+\d+):", RegexOptions.Multiline)]
    private static partial Regex Finding();
}

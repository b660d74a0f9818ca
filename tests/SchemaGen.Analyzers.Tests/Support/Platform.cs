using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests.Support;

/// <summary>What compilations of tests refer to: the assemblies that the tests themselves run on.</summary>
internal static class Platform
{
    /// <summary>The assemblies.</summary>
    public static IReadOnlyList<MetadataReference> Assemblies { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>No packages.</summary>
    public static ReferenceAssemblies None { get; } = new("net10.0");
}

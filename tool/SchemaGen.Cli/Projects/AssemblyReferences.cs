using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace SchemaGen.Cli.Projects;

/// <summary>Assemblies as the compiler refers to them, each read once: the projects of a solution have most of them in common.</summary>
internal static class AssemblyReferences
{
    private static readonly ConcurrentDictionary<(string Path, DateTime Written), MetadataReference> Known = new();

    /// <summary>The assembly of a file, as the file is now.</summary>
    public static MetadataReference Of(string path) =>
        Known.GetOrAdd((path, File.GetLastWriteTimeUtc(path)), file => MetadataReference.CreateFromFile(file.Path));
}

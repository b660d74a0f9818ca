using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests.Support;

/// <summary>Runs the analyzer over C# in a string, in which <c>{|SG1001:text|}</c> marks what has to be reported, and nothing else may be.</summary>
internal static class AnalyzerCase
{
    /// <summary>What a source needs that writes no usings of its own.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using SchemaGen;
        """;

    /// <summary>The assemblies of .NET and those of the tests, with the attributes among them.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(p => MetadataReference.CreateFromFile(p))];

    /// <summary>Reports exactly what is marked.</summary>
    /// <param name="source">The marked source.</param>
    /// <param name="files">Files that stand beside it: manifests, files of SQL, the configuration.</param>
    public static Task ReportsAsync(string source, params (string Path, string Text)[] files)
    {
        CSharpAnalyzerTest<SchemaAnalyzer, DefaultVerifier> test = new() { TestCode = source, ReferenceAssemblies = new("net10.0"), CompilerDiagnostics = CompilerDiagnostics.None };
        test.TestState.Sources.Add(("/Usings.cs", Usings));
        test.TestState.AdditionalReferences.AddRange(References);
        foreach (var file in files)
        {
            test.TestState.AdditionalFiles.Add(file);
        }

        return test.RunAsync();
    }
}

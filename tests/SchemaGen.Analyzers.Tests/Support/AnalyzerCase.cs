using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests.Support;

/// <summary>Runs the analyzer over C# in a string, in which <c>{|SG1001:text|}</c> marks what has to be reported, and nothing else may be.</summary>
internal sealed class AnalyzerCase : CSharpAnalyzerTest<SchemaAnalyzer, DefaultVerifier>
{
    /// <summary>The folder of the project.</summary>
    public const string Folder = "/garage/";

    /// <summary>What a source needs that writes no usings of its own.</summary>
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using SchemaGen;
        """;

    private readonly Dictionary<string, string> properties = new() { ["MSBuildProjectFullPath"] = Folder + "Garage.csproj" };
    private readonly List<(string Path, string Role)> roles = [];

    public AnalyzerCase(string source)
    {
        TestState.Sources.Add((Folder + "Models.cs", source));
        TestState.Sources.Add((Folder + "Usings.cs", Usings));
        TestState.AdditionalReferences.AddRange(Platform.Assemblies);
        ReferenceAssemblies = Platform.None;
        CompilerDiagnostics = CompilerDiagnostics.None;
    }

    /// <summary>Reports exactly what is marked.</summary>
    public static Task ReportsAsync(string source) => new AnalyzerCase(source).RunAsync();

    /// <summary>A file beside the sources.</summary>
    public AnalyzerCase With(string name, string role, string text)
    {
        TestState.AdditionalFiles.Add((Folder + name, text));
        roles.Add((Folder + name, role));
        return this;
    }

    /// <summary>A configuration.</summary>
    public AnalyzerCase WithSettings(string json = "{}") => With("schemagen.json", "settings", json);

    /// <summary>The three files of a revision.</summary>
    public AnalyzerCase With(Revision revision) => With(revision.Manifest.Path, "manifest", revision.Manifest.Text)
        .With(revision.Up.Path, "revision", revision.Up.Text)
        .With(revision.Down.Path, "revision", revision.Down.Text);

    /// <summary>A property of the build.</summary>
    public AnalyzerCase WithProperty(string name, string value)
    {
        properties[name] = value;
        return this;
    }

    /// <summary>A diagnostic that stands in a file beside the sources.</summary>
    public AnalyzerCase Expecting(string id, string name, int line, DiagnosticSeverity severity = DiagnosticSeverity.Error, int column = 1)
    {
        TestState.ExpectedDiagnostics.Add(new DiagnosticResult(id, severity).WithSpan(Folder + name, line, column, line, column));
        return this;
    }

    /// <summary>A diagnostic that stands nowhere.</summary>
    public AnalyzerCase Expecting(string id)
    {
        TestState.ExpectedDiagnostics.Add(new DiagnosticResult(id, DiagnosticSeverity.Error));
        return this;
    }

    /// <summary>Runs it.</summary>
    public Task RunAsync()
    {
        var global = properties.Select(p => $"build_property.{p.Key} = {p.Value}");
        var files = roles.Select(r => $"[{r.Path}]\nbuild_metadata.AdditionalFiles.SchemaGenRole = {r.Role}");
        TestState.AnalyzerConfigFiles.Add(("/.globalconfig", string.Join('\n', ["is_global = true", .. global, .. files])));
        return base.RunAsync();
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaGen.Core.Models;

namespace SchemaGen.Tests.Cases;

/// <summary>Reads the models of a case; EF Core's assembly is missing, so its attributes are known by their names alone.</summary>
internal static class CaseModel
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.ComponentModel;
        global using System.ComponentModel.DataAnnotations;
        global using System.ComponentModel.DataAnnotations.Schema;
        global using Microsoft.EntityFrameworkCore;
        global using SchemaGen;
        """;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name == "SchemaGen.dll"))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    public static Model Read(Case item) => Read(item, "model.cs");

    public static Model Read(Case item, string file) => ModelReader.Read(
        CSharpCompilation.Create(
            "Case",
            [CSharpSyntaxTree.ParseText(Usings, Options), CSharpSyntaxTree.ParseText(item.Text(file) ?? string.Empty, Options, file)],
            References,
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)),
        new());
}

using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaGen.Core.Diagnostics;
using SchemaGen.Core.Models.Reading;
using SchemaGen.Core.Schemas.Objects;
using SchemaGen.Core.Text;

namespace SchemaGen.Core.Models.EntityFramework.Fluent;

/// <summary>Reads HasCollation and HasPostgresRange, each of which has an overload that begins with a schema.</summary>
internal static class PostgresTypes
{
    /// <summary>Adds a collation.</summary>
    public static void AddCollation(FluentCall call)
    {
        // (name, locale, provider, deterministic), the same after a schema, and with LC_COLLATE and LC_CTYPE apart.
        var isSplit = Has(call, "lcCollate") || call.Arguments.Count > 5;
        if ((isSplit ? true : BeginsWithSchema(call)) is not { } isLong)
        {
            call.Refuse("which of its overloads is meant is known only once the project is restored: run 'dotnet restore'");
            return;
        }

        var from = isLong ? 1 : 0;
        var (name, sorting) = (call.Text(from, "name"), call.Text(from + 1, isSplit ? "lcCollate" : "locale"));
        var letters = isSplit ? call.Text(3, "lcCtype") : sorting;
        if (name is null || sorting is null || letters is null)
        {
            call.Refuse("write its name and its locale as constants");
            return;
        }

        var provider = call.Text(isSplit ? 4 : from + 2, "provider")?.ToLowerInvariant() ?? "libc";
        Collation collation = new(Collation.IdOf(isLong ? call.Text(0, "schema") ?? string.Empty : string.Empty, name), provider)
        {
            Nondeterministic = call.Argument(isSplit ? 5 : from + 3, "deterministic") is { } flag && call.Reader.Constant(flag, call.Scope) is false,
        };
        if (ModelCollationReader.Problem(collation, sorting, letters) is { } problem)
        {
            call.Reader.Report(DiagnosticIds.CollationOptions, $"The collation '{name}' {problem}", call.Location);
            return;
        }

        call.Model.Objects.Add((sorting == letters ? collation.WithLocale(sorting) : collation with { LcCollate = sorting, LcCtype = letters }, call.Location));
    }

    /// <summary>Adds a range type.</summary>
    public static void AddRange(FluentCall call)
    {
        var isLong = Has(call, "schema") || call.Arguments.Count > 2;
        var from = isLong ? 1 : 0;
        if (call.Text(from, "name") is not { } name || call.Text(from + 1, "subtype") is not { } subtype)
        {
            call.Refuse("write its name and its subtype as constants");
            return;
        }

        // Npgsql's provider takes a collation and creates the type without it.
        if (isLong && call.Text(5, "collation") is not null)
        {
            call.Refuse("its collation is not created by EF Core: declare the type in a file of SQL");
            return;
        }

        var schema = isLong ? call.Text(0, "schema") : null;
        call.Model.Objects.Add((
            new RangeType(RangeType.IdOf(schema ?? string.Empty, name), SqlType.Parse(subtype))
            {
                Canonical = isLong ? call.Text(3, "canonicalFunction") : null,
                OperatorClass = OperatorClasses.OfRange(isLong ? call.Text(4, "subtypeOpClass") : null),
                SubtypeDiff = isLong ? call.Text(6, "subtypeDiff") : null,
            },
            call.Location));
    }

    // Without the package by what is written: a locale or a provider may be named, and only the last parameter is a flag.
    // Of three texts nothing tells.
    private static bool? BeginsWithSchema(FluentCall call)
    {
        if (call.Reader.MethodOf(call.Syntax) is not null || call.Arguments.Count < 3)
        {
            return Has(call, "schema");
        }

        var names = call.Arguments.Select(a => a.NameColon?.Name.Identifier.ValueText).ToList();
        return names.Contains("schema") || call.Arguments.Count == 5 || names.IndexOf("locale") > 1 || names.IndexOf("provider") > 2 ? true
            : names.IndexOf("provider") == 2 || names.IndexOf("deterministic") == 2 ? false
            : call.Arguments.Count == 4 && names[3] is null ? call.Argument(3) is not LiteralExpressionSyntax { Token.Value: bool }
            : null;
    }

    // The overloads are told apart by what is bound, and without the package by what is written.
    private static bool Has(FluentCall call, string parameter) =>
        call.Reader.MethodOf(call.Syntax)?.Parameters.Any(p => p.Name == parameter) ?? call.Arguments.Any(a => a.NameColon?.Name.Identifier.ValueText == parameter);
}

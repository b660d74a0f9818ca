using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NUnit.Framework;
using SchemaGen.Cli;
using SchemaGen.Cli.Usage;
using SchemaGen.Core.Configuration;
using SchemaGen.Rendering;

namespace SchemaGen.Tests.Architecture;

/// <summary>The pages of docs/reference are what the code says. SCHEMAGEN_ACCEPT=1 writes them.</summary>
public sealed partial class ReferencePageTests
{
    private static readonly string Folder = Path.Combine(SourceTests.Root, "docs/reference");

    [Test]
    public void The_page_of_commands_has_every_command_and_option()
    {
        StringBuilder text = new("# Commands and options\n\nGenerated from the code. `-h` shows the help of a command in short, `--help` in full.\n");
        foreach (var verb in App.Verbs.OrderBy(v => v.Name, StringComparer.Ordinal))
        {
            text.Append($"\n## {verb.Name}\n\n{verb.Purpose}\n\n    {verb.Synopsis}\n");
            Table(text, [.. verb.Arguments.Select(a => (a.Name, a.Explanation)), .. verb.Options.Where(o => !o.IsCommon).Select(o => (o.Synopsis, o.Explanation))]);
            text.Append('\n').AppendJoin('\n', verb.Examples.Select(e => $"- `{VerbUsage.Tool} {e.Arguments}`: {e.Meaning}")).Append('\n');
        }

        text.Append("\n## Options of every command\n");
        Table(text, [.. App.Verbs[0].Options.Where(o => o.IsCommon).Select(o => (o.Synopsis, o.Explanation))]);
        AssertPage("commands.md", text.ToString());
    }

    [Test]
    public void The_page_of_attributes_has_every_attribute_with_its_properties()
    {
        StringBuilder text = new("# Attributes and their properties\n\nGenerated from the code; [models](../models.md) tells what they make of a class. Those of `System.ComponentModel.DataAnnotations` are read as well.\n");
        foreach (var type in Attributes().OrderBy(t => t.Identifier.Text, StringComparer.Ordinal))
        {
            text.Append($"\n## {Name(type)}\n\n{Summary(type)}\n\nIt stands on: {string.Join(", ", Targets(type))}.\n");
            foreach (var constructor in type.Members.OfType<ConstructorDeclarationSyntax>().Where(c => c.ParameterList.Parameters.Count > 0))
            {
                text.Append($"\n    [{Name(type)}({string.Join(", ", constructor.ParameterList.Parameters)})]\n");
            }

            Table(text, [.. type.Members.OfType<PropertyDeclarationSyntax>().Select(p => ($"{p.Identifier.Text}: {p.Type}", Summary(p)))]);
        }

        AssertPage("attributes.md", text.ToString());
    }

    [Test]
    public void The_page_of_templates_has_every_template_with_what_it_reads()
    {
        StringBuilder text = new("# Templates and what they read\n\nGenerated from the code. `schemagen templates export PATH` copies one into the folder of the setting `templates`, where it replaces the tool's. They are written in the language of Scriban;"
            + " `after` is the object as it shall be, `before` as it was, and their properties are those of the manifest. What is named here the tool's own template reads; one of yours can read any property of the kind.\n");
        Table(text, [.. TemplateSet.Paths.Select(p => (p, string.Join(", ", Read(new TemplateSet(null).Read(p)).Select(r => $"`{r}`"))))]);
        AssertPage("templates.md", text.ToString());
    }

    [Test]
    public void The_page_of_the_configuration_has_every_key()
    {
        var rows = File.ReadAllText(Path.Combine(SourceTests.Root, "docs/configuration.md")).Split('\n').Where(l => l.StartsWith("| `", StringComparison.Ordinal)).Select(l => l.Split('|')[1]).ToList();
        Assert.That(SettingKeys.All.Where(k => !rows.Exists(r => r.Contains($"`{k}`", StringComparison.Ordinal))), Is.Empty);
    }

    private static IEnumerable<ClassDeclarationSyntax> Attributes() => Directory.EnumerateFiles(Path.Combine(SourceTests.Root, "tool/SchemaGen.Annotations"), "*Attribute.cs", SearchOption.AllDirectories)
        .SelectMany(f => CSharpSyntaxTree.ParseText(File.ReadAllText(f)).GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>());

    private static string Name(ClassDeclarationSyntax type) => type.Identifier.Text.Replace("Attribute", string.Empty, StringComparison.Ordinal);

    private static IEnumerable<string> Targets(ClassDeclarationSyntax type) => type.AttributeLists.SelectMany(l => l.Attributes).Where(a => a.Name.ToString() == "AttributeUsage")
        .SelectMany(a => Target().Matches(a.ArgumentList!.Arguments[0].ToString()).Select(m => m.Groups[1].Value.ToLowerInvariant()));

    private static string Summary(MemberDeclarationSyntax member) => Marks().Replace(
        string.Join(' ', SummaryText().Match(member.GetLeadingTrivia().ToFullString()).Groups[1].Value.Split('\n').Select(l => l.Trim().TrimStart('/').Trim())),
        m => m.Groups[1].Success ? $"`{m.Groups[1].Value}`" : m.Groups[2].Value).Replace("&lt;", "<", StringComparison.Ordinal).Replace("&gt;", ">", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal).Trim();

    private static IEnumerable<string> Read(string template) => Code().Matches(template).SelectMany(m => Member().Matches(m.Value)).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal);

    private static void Table(StringBuilder text, IReadOnlyList<(string Name, string Meaning)> rows)
    {
        if (rows.Count > 0)
        {
            text.Append("\n| | |\n|---|---|\n").AppendJoin('\n', rows.Select(r => $"| `{Cell(r.Name)}` | {Cell(r.Meaning)} |")).Append('\n');
        }
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void AssertPage(string name, string text)
    {
        var file = Path.Combine(Folder, name);
        if (Environment.GetEnvironmentVariable("SCHEMAGEN_ACCEPT") == "1" && Environment.GetEnvironmentVariable("CI") is null)
        {
            File.WriteAllText(file, text);
        }

        Assert.That(File.ReadAllText(file), Is.EqualTo(text));
    }

    [GeneratedRegex(@"AttributeTargets\.(\w+)")]
    private static partial Regex Target();

    [GeneratedRegex(@"<summary>(.*?)</summary>", RegexOptions.Singleline)]
    private static partial Regex SummaryText();

    [GeneratedRegex(@"<c>(.*?)</c>|<(?:see|paramref) (?:cref|langword|name)=""([^""]*)""\s*/>")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\{\{.*?\}\}", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?:after|before|change|revision|step|part|key)\.\w+")]
    private static partial Regex Member();
}

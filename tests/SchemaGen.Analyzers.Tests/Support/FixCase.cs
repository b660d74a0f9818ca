using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace SchemaGen.Analyzers.Tests.Support;

/// <summary>Runs a fix over C# in a string, where <c>{|SG1001:text|}</c> marks what is reported, alone and for all in the document, the project and the solution.</summary>
/// <typeparam name="TAnalyzer">Who reports.</typeparam>
/// <typeparam name="TFix">Who mends.</typeparam>
internal static class FixCase<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Mends a source that has all usings by itself.</summary>
    /// <param name="key">Which of the fixes that are offered.</param>
    /// <param name="source">The marked source.</param>
    /// <param name="mended">What has to come out, with marks for what is still reported.</param>
    public static Task MendsAsync(string key, string source, string mended)
    {
        var test = Test(key, source, mended);
        test.TestState.Sources.Add(("/Usings.cs", AnalyzerCase.Usings));
        test.FixedState.Sources.Add(("/Usings.cs", AnalyzerCase.Usings));
        return test.RunAsync();
    }

    /// <summary>Mends a source that has only the usings that it writes.</summary>
    public static Task MendsAloneAsync(string key, string source, string mended) => Test(key, source, mended).RunAsync();

    /// <summary>Offers nothing.</summary>
    public static Task LeavesAsync(string source) => MendsAsync(string.Empty, source, source);

    private static CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> Test(string key, string source, string mended)
    {
        CSharpCodeFixTest<TAnalyzer, TFix, DefaultVerifier> test = new()
        {
            TestCode = source,
            FixedCode = mended,
            CodeActionEquivalenceKey = key.Length == 0 ? null : key,
            ReferenceAssemblies = new("net10.0"),
            CompilerDiagnostics = CompilerDiagnostics.None,
        };
        test.TestState.AdditionalReferences.AddRange(Platform.Assemblies);
        return test;
    }
}

using SchemaGen.Cli;

using Interruption interruption = new();
var code = await App.RunAsync(
    args,
    new(Console.Out, Console.Error, Environment.GetEnvironmentVariable, Environment.CurrentDirectory, TimeProvider.System)
    {
        Answers = Console.IsInputRedirected || Console.IsErrorRedirected ? null : Console.In,
    },
    interruption.Token);
return interruption.CodeOf(code);

using SchemaGen.Cli;

using Interruption interruption = new();
var code = await App.RunAsync(
    args,
    new(Console.Out, Console.Error, Environment.GetEnvironmentVariable, Environment.CurrentDirectory, TimeProvider.System),
    interruption.Token);
return interruption.CodeOf(code);

using MinimalApi.Data;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDatabase(builder.Configuration);

var app = builder.Build();

app.MapGet("/customers/{id:guid}", async (Guid id, ShopDb db) => await db.Customers.FindAsync(new MinimalApi.Features.CustomerId(id)) is { } customer ? Results.Ok(customer) : Results.NotFound());

await app.RunAsync();

using eShop.Ordering.Infrastructure;
using Microsoft.EntityFrameworkCore;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddOrdering(builder.Configuration);
var app = builder.Build();
app.MapGet("/api/orders/{orderId:int}", async (int orderId, OrderingContext context) => await context.Orders.Include(o => o.OrderItems).SingleAsync(o => o.Id == orderId));
app.Run();

namespace eShop.Ordering.Infrastructure
{
    public static class Extensions
    {
        public static void AddOrdering(this IServiceCollection services, IConfiguration configuration)
        {
            services.AddDbContext<OrderingContext>(options =>
            {
                options.UseNpgsql(configuration.GetConnectionString("orderingdb"));
            });
        }
    }
}

using Mips.Scoring.Samples.WebApi;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.TypeInfoResolverChain.Insert(0, ProblemForm.Default));
WebApplication app = builder.Build();

// A whole request by docs/schemas/scoring-request.schema.json.
app.MapPost("/scorecards", Scoring.OfRequest);

// A file as it was submitted: a QPP submission document, or QRDA Category III if the content type says XML;
// ?clinicians=42 or ?smallPractice=true says what CMS holds of the participant.
app.MapPost("/submissions", Scoring.OfSubmission);

app.Run();

/** Words that no message may hold: what they name is nobody's business but the employee's, and an inbox may be shared. */
export const healthWords = `
	health healthy unhealthy healthcare ill illness illnesses ill-health sick sickness sickly unwell poorly disease diseases disorder disorders
	disability disabilities disabled impairment impaired condition conditions symptom symptoms diagnosis diagnoses diagnosed diagnostic prognosis
	medical medically medicine medicines medication medications drug drugs tablet tablets dose prescription prescribed pharmacist pharmacy
	doctor doctors gp gps nurse nurses physician surgeon clinician clinicians clinic clinics clinical hospital hospitals surgery surgeries operation
	ward nhs patient patients physio physiotherapy physiotherapist therapy therapies therapist counselling counsellor psychologist psychology
	psychiatrist psychiatric treatment treatments treated rehabilitation rehab recovery recover recovering relapse convalescence
	absence absences absent off-work leave sick-leave sick-pay fit-note fit-notes certificate occupational wellbeing well-being wellness
	mental mentally physical stress stressed stressful anxiety anxious depression depressed depressive mood burnout panic trauma ptsd bipolar
	suicide suicidal self-harm crisis autism autistic adhd dyslexia dyslexic dyspraxia neurodivergent neurodiverse neurodiversity asthma diabetes
	diabetic cancer tumour chemotherapy stroke heart cardiac epilepsy seizure migraine headache headaches arthritis injury injuries injured accident
	pain painful ache back-pain fracture muscle muscles joint joints musculoskeletal msk fatigue tired tiredness insomnia sleep menopause
	pregnant pregnancy maternity miscarriage fertility endometriosis hiv covid infection virus vaccine allergy allergies eyesight deaf deafness blind
	blindness hearing wheelchair mobility carer caring addiction alcohol drinking smoking gambling bereavement grief debt housing
	referral referrals referred rehabilitated return-to-work phased adjustment adjustments workwell assessment
`
	.trim()
	.split(/\s+/)
